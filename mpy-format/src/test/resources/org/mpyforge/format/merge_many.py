# Many names, so that those of a file behind this one need two bytes.
name_0 = name_1 = name_2 = name_3 = name_4 = name_5 = name_6 = name_7 = name_8 = name_9 = 0
name_10 = name_11 = name_12 = name_13 = name_14 = name_15 = name_16 = name_17 = name_18 = name_19 = 10
name_20 = name_21 = name_22 = name_23 = name_24 = name_25 = name_26 = name_27 = name_28 = name_29 = 20
name_30 = name_31 = name_32 = name_33 = name_34 = name_35 = name_36 = name_37 = name_38 = name_39 = 30
name_40 = name_41 = name_42 = name_43 = name_44 = name_45 = name_46 = name_47 = name_48 = name_49 = 40
name_50 = name_51 = name_52 = name_53 = name_54 = name_55 = name_56 = name_57 = name_58 = name_59 = 50
name_60 = name_61 = name_62 = name_63 = name_64 = name_65 = name_66 = name_67 = name_68 = name_69 = 60
name_70 = name_71 = name_72 = name_73 = name_74 = name_75 = name_76 = name_77 = name_78 = name_79 = 70
name_80 = name_81 = name_82 = name_83 = name_84 = name_85 = name_86 = name_87 = name_88 = name_89 = 80
name_90 = name_91 = name_92 = name_93 = name_94 = name_95 = name_96 = name_97 = name_98 = name_99 = 90
name_100 = name_101 = name_102 = name_103 = name_104 = name_105 = name_106 = name_107 = name_108 = name_109 = 100
name_110 = name_111 = name_112 = name_113 = name_114 = name_115 = name_116 = name_117 = name_118 = name_119 = 110
name_120 = name_121 = name_122 = name_123 = name_124 = name_125 = name_126 = name_127 = name_128 = name_129 = 120
name_130 = name_131 = name_132 = name_133 = name_134 = name_135 = name_136 = name_137 = name_138 = name_139 = 130
name_140 = name_141 = name_142 = name_143 = name_144 = name_145 = name_146 = name_147 = name_148 = name_149 = 140
