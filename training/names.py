"""Names to put in place of printed ones while training, so that the model does not lean on the names of one country."""

GIVEN = """
Aaliyah Abdul Adaeze Aditi Agnieszka Ahmed Aigerim Aino Akira Alejandra Alemayehu Amina Amit Anahit Anders Andreea
Anika Anneli Antonio Aoife Ariana Arjun Asel Astrid Ayesha Babajide Bahar Beatriz Bojan Brian Camila Carlos Catarina
Chiara Chidi Chinedu Chloe Cristina Dafydd Dalia Daniel Deepak Dieter Dilnoza Dmitri Dorothy Ebony Eduardo Eilidh
Elena Emeka Emma Enrique Erik Esperanza Esra Fatima Fernando Fiona Francesca Freya Gabriela Ganesh Giorgos Giulia
Goran Grace Gulnara Hamza Hana Haruto Hassan Heather Helga Hiroshi Hussein Ibrahim Ifeoma Ignacio Ingrid Ioana
Isabella Ivana Jamal Jasmine Javier Jing Joanna Joao Jorge Joseph Juan Jyoti Kamala Karim Katarzyna Keiko Kenji
Khadija Kofi Krzysztof Kwame Laila Lars Latoya Leila Lerato Liam Ling Lucia Luis Magdalena Mahmoud Maja Malik Marek
Margaret Maria Marta Mateo Mei Mehmet Mercy Miguel Milica Min-jun Mohammed Monique Moses Nadia Naledi Naoko Natalia
Ngozi Nguyen Niamh Nikolai Nikos Noor Olga Olumide Omar Oscar Pablo Paolo Patience Pedro Petra Pierre Pooja Priya
Qiang Rachel Rafael Rahul Rania Ravi Rebecca Ricardo Roberta Rosa Roza Ruth Saida Salma Samuel Sandeep Santiago Sara
Seamus Selam Sergei Shanelle Sibusiso Siobhan Sofia Soo-jin Stefan Sunita Susan Svetlana Tadesse Takeshi Tamar Tariq
Tendai Teresa Thabo Thandiwe Thi Tomasz Tunde Ulrike Uma Valentina Vikram Vusi Wei Wiremu Xiomara Yara Yasmin
Yetunde Yusuf Zainab Zeynep Zhen Zoltan Zuzana
""".split()

FAMILY = """
Abdi Abebe Achieng Adeyemi Agarwal Ahmadi Ahn Akhtar Albrecht Alvarez Amadi Andersson Andrade Arslan Asante Aydin
Baker Balogun Banda Barros Bauer Becker Bekele Benali Bennett Bergstrom Bianchi Bielak Boateng Bondarenko Botha
Brennan Campbell Cardoso Castillo Chanda Chatterjee Chaudhry Chen Cheng Chikwanha Choi Chukwu Cohen Conti Costa Cruz
Dang Danso Das Davies Delgado Demir Deng Dhillon Diallo Diaz Diop Dlamini Dubois Duarte Dunne Eze Farouk Fernandes
Ferrari Fischer Flores Fofana Fonseca Fraser Fujimoto Galvez Garcia Gebre Georgiou Ghosh Gomez Gonzales Gupta Haddad
Hakimi Hansen Haque Harris Hashimoto Hernandez Hoang Hoffmann Horvat Hosseini Huang Hussain Ibragimov Ivanov Iwu
Jankowski Jansen Jensen Jimenez Johansson Kaplan Kapoor Karimov Kaur Kaya Keita Khalil Khan Kim Kiplagat Kobayashi
Kovacs Kowalski Kruger Kumar Kuznetsov Larsen Le Lee Lefevre Lewandowski Li Lim Lindqvist Liu Lopez Lungu Mabaso
MacDonald Mahlangu Mahmood Malik Mansour Marino Martin Mbeki McCarthy Medina Mehta Mendes Mensah Mishra Mkhize
Mohamed Molina Moreau Morgan Moroz Moyo Muller Murphy Mutua Mwangi Nagy Nair Nakamura Naidoo Ndlovu Nel Nguyen
Nielsen Nikolaidis Njoroge Novak Nowak Nwosu Nyambura O'Brien O'Connor Obi Ochieng Odhiambo Okafor Okeke Okoye Olsen
Onyango Ortega Osei Osman Otieno Owusu Ozturk Pandey Papadopoulos Park Patel Pereira Petrov Pham Phiri Popescu
Qureshi Rahman Ramirez Rao Reddy Reyes Ribeiro Rivera Rodrigues Romano Rossi Roy Ruiz Sahin Saidi Saito Salazar
Sanchez Santos Sato Schmidt Schneider Sesay Shah Sharma Shevchenko Silva Singh Sithole Smit Soares Sokolov Souza
Stewart Suarez Subramanian Suleiman Suzuki Svensson Szabo Takahashi Tan Tanaka Tembo Tesfaye Thapa Thomas Toure Tran
Traore Tshabalala Tsvetkov Umarov Usman Vargas Vega Venter Virtanen Vogel Wagner Walsh Wang Weber Wijaya Williams
Wolde Wong Wu Yadav Yamamoto Yang Yeo Yilmaz Yusuf Zhang Zhou Zulu
""".split()
